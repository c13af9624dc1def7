/** Our own files are read at the address the reader came by, whatever name the server has for itself. */
export function fileHref(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname.startsWith('/uploads/') ? pathname + search : address;
}
