export {};
//# sourceMappingURL=adapter.parts.js.map