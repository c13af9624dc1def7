/** What a role lets one do; the only list of capabilities. */
export const capabilities = {
    'tasks:work': ['WORKER'],
    'tasks:employ': ['EMPLOYER'],
    'marketplace:moderate': ['MODERATOR', 'ADMIN'],
    'marketplace:configure': ['ADMIN'],
};
export const may = (viewer, capability) => viewer !== null && capabilities[capability].some((role) => viewer.roles.includes(role));
//# sourceMappingURL=viewer.js.map