/** A GraphQL document with the types of what it takes and gives. */
export interface Operation<Result, Variables> {
  readonly text: string;
  /** Never set: it carries the two types. */
  readonly types?: (variables: Variables) => Result;
}

/** Writes a GraphQL document down with its types. */
export function operation<Result, Variables>(text: string): Operation<Result, Variables> {
  return { text };
}

/**
 * Why a request gave nothing. `code` is `UNREACHABLE` when no answer came, `BAD_ANSWER` when it was
 * not GraphQL's, else the server's own; `message` is the server's sentence.
 */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * Sends one operation to the server's `/graphql`.
 * @throws ApiError; an AbortError when `signal` was aborted.
 */
export async function request<Result, Variables>(
  { text }: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  let response: Response;
  try {
    response = await fetch(new URL('graphql', document.baseURI), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: text, variables }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('UNREACHABLE', 'The server does not answer.');
  }
  const answer = (await response.json().catch(() => undefined)) as Answer<Result> | undefined;
  const failure = answer?.errors?.[0];
  if (failure) throw new ApiError(failure.extensions?.code ?? 'ERROR', failure.message);
  if (!answer?.data) throw new ApiError('BAD_ANSWER', `The server answered with status ${response.status}.`);
  return answer.data;
}
