export {};
//# sourceMappingURL=payment.js.map