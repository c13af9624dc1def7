/** The least that makes a draft. */
export const draft = {
  title: 'Tell us what the picture shows',
  category: 'image-labelling',
  steps: [{ text: 'Look' }],
  proofFields: [{ key: 'word', label: 'Word', kind: 'TEXT' }],
  reward: { amount: '0.05', currency: 'USD' },
  estimatedMinutes: 1,
};

/** Where a refusal finds what at fault. */
export const faultsOf = (refusal: { fields: { path: string[]; code: string }[] }) =>
  refusal.fields.map(({ path, code }) => `${path.join('.')} ${code}`);
