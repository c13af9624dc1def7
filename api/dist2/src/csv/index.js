export * from './csv.js';
//# sourceMappingURL=index.js.map