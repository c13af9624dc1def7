import { cleanText, toMoney } from '../kernel/index.js';
export const savedFilterColumns = 'id, name, filter, sort';
export function toSavedFilterRow({ id, name, filter, sort }) {
    const { categories = [], minReward, maxMinutes = null, search = null } = filter;
    const least = minReward && toMoney({ micros: BigInt(minReward.micros), currency: minReward.currency });
    return { id, name, sort, filter: { categories, minReward: least ?? null, maxMinutes, search } };
}
export function toKeptFilter({ categories, minReward, maxMinutes, search }) {
    const words = cleanText(search ?? '') ?? '';
    return {
        ...(categories?.length ? { categories: [...new Set(categories)].sort() } : {}),
        ...(minReward && minReward.amount > 0n
            ? { minReward: { micros: String(minReward.amount), currency: minReward.currency } }
            : {}),
        ...(maxMinutes != null ? { maxMinutes } : {}),
        ...(words ? { search: words } : {}),
    };
}
//# sourceMappingURL=saved-filter.row.js.map