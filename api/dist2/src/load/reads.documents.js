/** What the pages for workers ask for, with the fields that they show. */
const CARD = `id title category { slug name(locale: "bn") } reward { amount currency } slots slotsOpen
  estimatedMinutes reviewWindowHours publishedAt employer { employerFacts { approvalRate medianHoursToDecide } }`;
const MONEY = `amount currency`;
export const ReadFeed = {
    name: 'feed',
    repeatable: true,
    text: `query LoadFeed($filter: TaskFilter, $after: Cursor) {
    tasks(filter: $filter, first: 20, after: $after) { nodes { ${CARD} } pageInfo { hasNextPage endCursor } }
  }`,
};
export const ReadTaskPage = {
    name: 'task page',
    repeatable: true,
    text: `query LoadTaskPage($id: ID!) {
    task(id: $id) {
      ${CARD} status viewerActions ineligibleBecause { code } viewerSubmission { id status } countries expiresAt
      steps { text } proofFields { key label kind required choices { value label } step } employer { displayName }
    }
  }`,
};
export const ReadEntries = {
    name: 'wallet page',
    repeatable: true,
    text: `query LoadWallet {
    viewer { wallet(currency: USD) {
      available { ${MONEY} } clearing { ${MONEY} } onHold { ${MONEY} } inEscrow { ${MONEY} }
      entries(first: 20) { nodes { id account kind amount { ${MONEY} } balanceAfter { ${MONEY} } at task { id title } } }
    } }
  }`,
};
export const ReadMyWork = {
    name: 'my work',
    repeatable: true,
    text: `query LoadMyWork {
    viewer { submissionCounts { status count } submissions(first: 20) {
      nodes { id status reward { ${MONEY} } paid { ${MONEY} } deadline autoApproveAt task { id title } }
      pageInfo { hasNextPage endCursor }
    } }
  }`,
};
export const watchFeed = (category) => ({
    query: `subscription LoadFeedEvents($filter: TaskFilter) {
    taskFeed(filter: $filter) { cursor reset events { change taskId task { ${CARD} } } }
  }`,
    variables: { filter: category === null ? null : { categories: [category] } },
});
export const watchViewer = {
    query: `subscription LoadViewerEvents { viewerEvents { cursor reset events { __typename at } } }`,
    variables: {},
};
//# sourceMappingURL=reads.documents.js.map