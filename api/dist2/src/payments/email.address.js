const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/;
/** An e-mail address as accounts abroad are named by: lower case, one line; null where it is none. */
export function emailAddress(text) {
    const address = text.replace(/^ +| +$/g, '').toLowerCase();
    return address.length <= 127 && ADDRESS.test(address) ? address : null;
}
//# sourceMappingURL=email.address.js.map