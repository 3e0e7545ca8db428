import {
  DEFAULT_LOCALE,
  isLocale,
  LANGUAGES,
  type Language,
  type Locale,
  type Market,
} from "./locales"
import { marketOfCountry } from "./countries"

type Visit = {
  cookie?: string | undefined
  acceptLanguage?: string | null
  country?: string | null
}

/** The locale of a first visit: the remembered one, or a guess. */
export function guessLocale(visit: Visit): Locale {
  if (isLocale(visit.cookie)) {
    return visit.cookie
  }
  const tags = preferredTags(visit.acceptLanguage ?? "")
  const language = guessLanguage(tags)
  if (!language && !visit.country) {
    return DEFAULT_LOCALE
  }
  return `${language ?? "fr"}-${guessMarket(visit.country, tags)}`
}

function guessLanguage(tags: string[]): Language | undefined {
  for (const tag of tags) {
    const base = tag.split("-")[0]
    // Amazigh readers of the web read Arabic or French; French is the default.
    const language = LANGUAGES.find((candidate) => candidate === base)
    if (language) {
      return language
    }
  }
  return tags.length ? "en" : undefined
}

function guessMarket(
  country: string | null | undefined,
  tags: string[]
): Market {
  if (country) {
    return marketOfCountry(country)
  }
  const regions = tags.map((tag) => tag.split("-")[1]).filter(Boolean)
  const region = regions[0]
  // A bare or French tag is as common in Morocco as in France: stay at home.
  if (!region || region === "fr" || region === "gb") {
    return region === "gb" ? "eu" : "ma"
  }
  return marketOfCountry(region)
}

function preferredTags(header: string): string[] {
  return header
    .slice(0, 200)
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().toLowerCase().split(";q=")
      return { tag, quality: quality ? Number(quality) : 1 }
    })
    .filter(({ tag, quality }) => /^[a-z]{2,3}(-|$)/.test(tag) && quality > 0)
    .sort((left, right) => right.quality - left.quality)
    .map(({ tag }) => tag)
}
