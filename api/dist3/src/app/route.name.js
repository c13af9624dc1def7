/** The route as it was declared: never the path, in which anything may stand, such as the right to a checkout. */
export const routeOf = ({ is404, routeOptions }) => is404 ? 'pages' : (routeOptions.url ?? 'pages');
//# sourceMappingURL=route.name.js.map