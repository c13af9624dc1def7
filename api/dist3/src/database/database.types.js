export {};
//# sourceMappingURL=database.types.js.map