/** Does `act` for each item, at most `atOnce` at a time, in order of start. After a failure nothing new starts; it is thrown once all that ran has ended. */
export async function boundedParallel(items, atOnce, act) {
    const results = new Array(items.length);
    const failures = [];
    let next = 0;
    const lane = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await act(items[index], index);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
    if (failures.length > 0)
        throw failures[0];
    return results;
}
//# sourceMappingURL=bounded-parallel.js.map