/** What bKash calls things that went wrong. */
export const bkashCodes = {
    invalidPayment: ['2002', 'Invalid Payment ID'],
    invalidAmount: ['2006', 'Invalid Amount'],
    invalidCurrency: ['2007', 'Invalid Currency'],
    wrongPin: ['2014', 'Wrong PIN'],
    funds: ['2023', 'Insufficient Balance'],
    duplicate: ['2029', 'Duplicate for All Transactions'],
    invalidInvoice: ['2031', 'Invalid Merchant Invoice Number'],
    notFound: ['2033', 'Transaction Not Found'],
    limit: ['2038', 'The transaction amount exceeds the limit of the receiver'],
    blocked: ['2039', 'The account of the receiver is in a state which prohibits the transaction'],
    invalidState: ['2056', 'Invalid Payment State'],
    noAccount: ['2057', 'Not a bKash Account'],
    completed: ['2062', 'The payment has already been completed'],
    missing: ['2065', 'Mandatory field missing'],
    cancelled: ['2069', 'The transaction has already been cancelled'],
    decline: ['2127', 'Payment has been failed'],
};
/** The tokenized calls tell failures as a status, with HTTP 200. */
export const failure = (code) => ({
    status: 200,
    body: { statusCode: bkashCodes[code][0], statusMessage: bkashCodes[code][1] },
});
/** The older payout calls tell them as an error, with HTTP 200 as well. */
export const error = (code) => ({
    status: 200,
    body: { errorCode: bkashCodes[code][0], errorMessage: bkashCodes[code][1] },
});
export const codeOf = {
    no_account: 'noAccount',
    blocked: 'blocked',
    limit: 'limit',
    funds: 'funds',
    decline: 'decline',
    wrong_pin: 'wrongPin',
};
//# sourceMappingURL=bkash.codes.js.map