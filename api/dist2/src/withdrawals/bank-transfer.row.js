export {};
//# sourceMappingURL=bank-transfer.row.js.map