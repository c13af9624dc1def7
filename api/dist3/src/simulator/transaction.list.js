/** What a provider's own list says of a span: what moved, and the differences that were planted. */
export function transactionList(stage, provider, { from, to }) {
    const plants = stage.control.state.plants.filter((plant) => plant.provider === provider);
    const planted = (kind, direction, reference) => plants.find((plant) => plant.kind === kind && plant.direction === direction && plant.reference === reference);
    const moved = stage.book
        .moved(provider)
        .filter(({ direction, reference }) => !planted('missing', direction, reference))
        .map((payment) => {
        const { direction, reference, told, currency, trxId, state, changedAt } = payment;
        const amount = planted('amount', direction, reference)?.amount ?? told;
        const returned = state === 'returned';
        return { direction, reference, amount, currency, trxId: trxId ?? '', returned, at: changedAt };
    });
    const extra = plants
        .filter(({ kind }) => kind === 'extra')
        .map(({ direction, reference, amount, currency, at }, index) => {
        const trxId = `EXTRA${String(index + 1).padStart(5, '0')}`;
        return { direction, reference, amount, currency, trxId, returned: false, at };
    });
    return [...moved, ...extra].filter(({ at }) => at >= from && at < to).sort((a, b) => a.at - b.at);
}
//# sourceMappingURL=transaction.list.js.map