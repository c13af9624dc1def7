export interface SkrillSettings {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly email: string;
  readonly apiPassword: string;
}

/** The practice merchant of the simulator. */
export const skrillPractice = (simulatorUrl: string): SkrillSettings => ({
  baseUrl: `${simulatorUrl}/skrill`,
  email: 'merchant@kajlet.test',
  apiPassword: 'practice-skrill-pass-1',
});
