import { dataOf } from './answers.ts';
import type { BenchServer } from './process.ts';

/** Somebody who is signed in with a token of their own. */
export interface Person {
  readonly id: string;
  readonly token: string;
}

const SIGN_UP = `mutation ($input: SignUpInput!) {
  signUp(input: $input) { ... on SignUpPayload { token viewer { user { id } } } ... on UserError { code message } } }`;

/** Signs them up through the API, the way anybody does. */
export async function signUp(
  server: BenchServer,
  role: 'WORKER' | 'EMPLOYER',
  count: number,
): Promise<Person[]> {
  const people: Person[] = [];
  for (let place = 0; place < count; place += 1) {
    const input = {
      email: `${role.toLowerCase()}-${place}@bench.example`,
      password: 'a long pass phrase',
      displayName: `${role === 'WORKER' ? 'Worker' : 'Employer'} ${place}`,
      country: 'BD',
      roles: [role],
    };
    const answer = (await dataOf(server, {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SIGN_UP, variables: { input } }),
    })) as SignedUp;
    const { token, viewer } = answer.signUp;
    people.push({ id: viewer.user.id, token });
  }
  return people;
}

interface SignedUp {
  readonly signUp: { readonly token: string; readonly viewer: { readonly user: { readonly id: string } } };
}
