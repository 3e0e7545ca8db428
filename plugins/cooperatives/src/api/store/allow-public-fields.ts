import {
  allowFields,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"

/** Fields that may be read, by the relation that holds them. */
export type PublicRelations = Record<string, readonly string[]>

/**
 * Middlewares that let `fields` reach a relation's public fields only.
 * `*cooperative` becomes the list of its public fields, because a star that
 * reached the database would bring bank details along.
 */
export function allowPublicFields(relations: PublicRelations) {
  const expandStars = (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    const { fields } = req.query
    if (fields !== undefined) {
      req.query.fields = expandPublicFields(String(fields), relations)
    }
    next()
  }
  const allowed = Object.entries(relations).flatMap(([relation, names]) =>
    names.map((name) => `${relation}.${name}`)
  )
  return [expandStars, allowFields(allowed)]
}

/** Replaces whole relations by their public fields in a `fields` parameter. */
export function expandPublicFields(
  fields: string,
  relations: PublicRelations
): string {
  return fields
    .split(",")
    .map((field) => {
      const relation = field.replace(/^[\s+*]+/, "").replace(/\.\*$/, "")
      const names = relations[relation]
      // A starred or added relation keeps the route's own defaults.
      const sign = /^[\s+*]|\.\*$/.test(field) ? "+" : ""
      return names && !field.startsWith("-")
        ? names.map((name) => `${sign}${relation}.${name}`).join(",")
        : field
    })
    .join(",")
}
