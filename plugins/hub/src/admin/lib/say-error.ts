/** The sentence of what failed, or one that asks to try again. */
export const sayError = (error: unknown, otherwise: string) =>
  error instanceof Error ? error.message : otherwise
