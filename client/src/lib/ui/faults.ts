export interface Fault {
  /** Of the control. */
  id: string;
  label: string;
  text: string;
}
