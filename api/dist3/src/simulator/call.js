export function textOf({ body }, name) {
    const value = body instanceof URLSearchParams ? body.get(name) : body?.[name];
    return typeof value === 'string' ? value : '';
}
//# sourceMappingURL=call.js.map