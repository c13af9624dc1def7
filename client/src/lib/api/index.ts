/** The front door: everything the pages may know of the API. Fetch, socket and generated code stay behind it. */
export { ApiError, execute } from './execute.ts';
export { loadData } from './load.ts';
export { live, type Connection } from './live.svelte.ts';
export { reconnect } from './socket.ts';
export { UploadError, patientFetch, sendFile } from './upload.ts';
export * from './generated/graphql.ts';
