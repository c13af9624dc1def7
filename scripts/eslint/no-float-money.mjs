// Money is bigint micro-units inside and a decimal string outside. A float between the two loses a micro-unit sooner or
// later, and nobody sees it until the books do not balance.
const MONEY = /(amount|reward|fee|balance|escrow|price|payout|bonus|micro(unit)?s)/i;
/** A rate or a count of amounts is a number, not money. */
const NOT_MONEY = /(rate|count|length|index)$/i;
const FLOATING = new Set(['Number', 'parseFloat', 'parseInt']);

const soundsLikeMoney = (word) => MONEY.test(word) && !NOT_MONEY.test(word);

/** The name that tells what the value is: `reward`, `task.reward`, `fees[0]`, `sumOf(amounts)`. */
const namesIn = (node) => {
  switch (node?.type) {
    case 'Identifier':
      return [node.name];
    case 'MemberExpression':
      return [...namesIn(node.object), ...namesIn(node.property)];
    case 'BinaryExpression':
      return [...namesIn(node.left), ...namesIn(node.right)];
    case 'CallExpression':
      return [...namesIn(node.callee), ...node.arguments.flatMap(namesIn)];
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'UnaryExpression':
      return namesIn(node.expression ?? node.argument);
    default:
      return [];
  }
};

const isFloating = ({ callee }) =>
  (callee.type === 'Identifier' && FLOATING.has(callee.name)) ||
  (callee.type === 'MemberExpression' && callee.object.name === 'Math');

export default {
  meta: {
    type: 'problem',
    docs: { description: 'Money does not become a floating point number.' },
    messages: { float: '"{{name}}" sounds like money: keep it a bigint of micro-units or a decimal string.' },
    schema: [],
  },
  create: (context) => ({
    CallExpression(node) {
      if (isFloating(node)) {
        const name = node.arguments.flatMap(namesIn).find(soundsLikeMoney);
        if (name) context.report({ node, messageId: 'float', data: { name } });
      } else if (node.callee.type === 'MemberExpression' && node.callee.property.name === 'toFixed') {
        const name = namesIn(node.callee.object).find(soundsLikeMoney);
        if (name) context.report({ node, messageId: 'float', data: { name } });
      }
    },
  }),
};
