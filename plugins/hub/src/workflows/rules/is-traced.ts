// By the food and cosmetics laws a batch can be called back.
const UNTRACED_CLASSES = ["craft"]

/** Whether pieces of a class need a lot; also where the class is not known. */
export function isTraced(productClass: string | null | undefined): boolean {
  return !productClass || !UNTRACED_CLASSES.includes(productClass)
}
