import { v7 } from 'uuid';

/** Every entity's id starts with the prefix of its kind; `node(id)` dispatches on it. */
export const idPrefixes = {
  user: 'usr',
  session: 'ses',
  task: 'tsk',
  taskItem: 'itm',
  submission: 'sub',
  bulkApproval: 'bap',
  revision: 'rev',
  upload: 'upl',
  deposit: 'dep',
  dispute: 'dsp',
  category: 'cat',
  walletEntry: 'ent',
  mail: 'eml',
  payoutMethod: 'pmt',
  withdrawalQuote: 'wqt',
  withdrawal: 'wdr',
  reconciliationItem: 'rci',
  submissionVoid: 'voi',
  exchangeQuote: 'xqt',
  invoice: 'inv',
  bankBatch: 'bbt',
  bankStatement: 'bst',
  promoGrant: 'prg',
  promoUse: 'pru',
  savedFilter: 'flt',
} as const;
export type IdPrefix = (typeof idPrefixes)[keyof typeof idPrefixes];

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A fresh id: prefix, underscore, and a UUIDv7 as 26 base-32 characters, so ids sort by creation time. */
export function newId(prefix: IdPrefix): string {
  let rest = BigInt(`0x${v7().replaceAll('-', '')}`);
  let text = '';
  for (let place = 0; place < 26; place += 1) {
    text = ALPHABET[Number(rest & 31n)]! + text;
    rest >>= 5n;
  }
  return `${prefix}_${text}`;
}

export const prefixOf = (id: string): string => id.slice(0, id.indexOf('_'));
