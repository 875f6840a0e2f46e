import { defineConfig } from 'vite';

/**
 * The explorer, built to `dist/web` beside the server that serves it. `base` is relative so that the
 * same build works behind any path; while developing, GraphQL goes to a running `renvoi serve`.
 */
export default defineConfig({
  base: './',
  build: { outDir: '../dist/web', emptyOutDir: true, chunkSizeWarningLimit: 700 },
  server: { proxy: { '/graphql': 'http://localhost:4000' } },
});
