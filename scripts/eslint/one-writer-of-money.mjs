// The database lets only the ledger's own functions write journals and postings. This rule says so where the SQL is typed.
const WRITES =
  /\b(insert\s+into|update|delete\s+from|truncate(\s+table)?)\s+"?(journal|posting|ledger_account)\b/i;

export default {
  meta: {
    type: 'problem',
    docs: { description: 'Journals, postings and accounts are written by the ledger alone.' },
    messages: { writer: 'Only the ledger writes {{table}}: call a movement of the ledger instead.' },
    schema: [],
  },
  create: (context) => {
    const judge = (node, text) => {
      const found = typeof text === 'string' && WRITES.exec(text);
      if (found) context.report({ node, messageId: 'writer', data: { table: found[3] } });
    };
    return {
      Literal: (node) => judge(node, node.value),
      TemplateElement: (node) => judge(node, node.value.cooked),
    };
  },
};
