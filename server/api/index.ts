export { createApi, ENDPOINT, type Api, type ApiOptions } from './api.js';
export { ERROR_CODES, type ErrorCode, type ErrorLog } from './errors.js';
export { checkPort, serve, ServeError, type ServeOptions, type Serving } from './http.js';
export { LIMITS, type Limits } from './limits.js';
export { createSchema, loadTypeDefs } from './schema.js';
