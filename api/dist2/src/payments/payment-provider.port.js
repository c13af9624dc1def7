/** Nothing was sent, for certain: no connection, no token, a circuit that is open. It may be tried again later. */
export class ProviderUnavailable extends Error {
    name = 'ProviderUnavailable';
}
//# sourceMappingURL=payment-provider.port.js.map