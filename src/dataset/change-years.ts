/** Two years whose figures are compared. */
export interface ChangeYears {
  readonly from: number;
  /** Later than `from`. */
  readonly to: number;
}
