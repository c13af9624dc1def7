/**
 * For answers that replace what is shown: called with each question, it gives back what tells of its answer whether it
 * still counts. One that comes after the answer to a newer question does not.
 */
export function inOrder(): () => () => boolean {
  let asked = 0;
  let newest = 0;
  return () => {
    const mine = (asked += 1);
    return () => {
      if (mine < newest) return false;
      newest = mine;
      return true;
    };
  };
}
