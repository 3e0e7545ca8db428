import { almond } from "./almond.ts"
import type { Place } from "./shapes.ts"

/** The pale, peeled kernel. */
export const kernel = (p: Place, color = "#f0dcb4") => almond(p, color)
