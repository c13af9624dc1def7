interface Placed {
  /** Counted from 1. */
  step: number | null;
}

/** Where the form asks for each proof: beside the step it proves, or after all of them. */
export function proofPlaces<F extends Placed>(fields: F[], steps: number) {
  const isBeside = ({ step }: F) => step !== null && step <= steps;
  return {
    beside: (step: number) => fields.filter((field) => isBeside(field) && field.step === step),
    after: fields.filter((field) => !isBeside(field)),
    /** Whether the steps belong into the form at all. */
    woven: fields.some(isBeside),
  };
}
