import type { NetUnit, ProductClass } from "./listing-wire"

const CLASS_OF_CATEGORY: Record<string, ProductClass> = {
  huiles: "oil",
  miels: "honey",
  cremerie: "chilled",
  cosmetiques: "cosmetic",
  artisanat: "craft",
}

/** What a category mostly holds; the person can say otherwise later. */
export function classOfCategory(handle: string): ProductClass {
  return CLASS_OF_CATEGORY[handle] ?? "dry-food"
}

/** In what a class is mostly sold, so that most people choose nothing. */
export function unitOfClass(productClass: ProductClass): NetUnit {
  switch (productClass) {
    case "oil":
    case "cosmetic":
      return "ml"
    case "craft":
      return "piece"
    case "dry-food":
    case "honey":
    case "chilled":
      return "g"
  }
}

/** Whether the class is eaten, hence must say its ingredients and allergens. */
export function isFood(productClass: ProductClass): boolean {
  return productClass !== "cosmetic" && productClass !== "craft"
}
