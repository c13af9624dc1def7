/** HTTP and graphql-transport-ws, on the origin that serves the pages. */
export const API_PATH = '/graphql';
