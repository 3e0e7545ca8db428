import { IntlMessageFormat } from "intl-messageformat"
import { LANGUAGES, type Language } from "./locales"
import { arabicMessages } from "./messages/ar"
import { englishMessages } from "./messages/en"
import { frenchMessages } from "./messages/fr"

const MESSAGES: Record<Language, object> = {
  fr: frenchMessages,
  ar: arabicMessages,
  en: englishMessages,
}

const ARABIC_FORMS = ["few", "many", "one", "other", "two", "zero"]

type Node = ReturnType<IntlMessageFormat["getAst"]>[number]

describe("interface texts", () => {
  const french = new Map(flatten(frenchMessages))

  it.each(LANGUAGES)("have the same keys in %s as in French", (language) => {
    const keys = flatten(MESSAGES[language]).map(([key]) => key)
    expect(keys.sort()).toEqual([...french.keys()].sort())
  })

  it.each(LANGUAGES)(
    "are valid ICU in %s and name what French names",
    (language) => {
      for (const [key, message] of flatten(MESSAGES[language])) {
        const names = argumentsOf(parse(message, language))
        const expected = argumentsOf(parse(french.get(key) ?? "", "fr"))
        expect({ key, names }).toEqual({ key, names: expected })
      }
    }
  )

  it("give every Arabic plural its six forms", () => {
    for (const [key, message] of flatten(arabicMessages)) {
      for (const forms of pluralsOf(parse(message, "ar"))) {
        expect({ key, forms }).toEqual({ key, forms: ARABIC_FORMS })
      }
    }
  })

  it("use Western digits only", () => {
    for (const [, message] of flatten(arabicMessages)) {
      expect(message).not.toMatch(/[٠-٩]/)
    }
  })
})

function flatten(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, child]): [string, string][] =>
    typeof child === "string"
      ? [[`${path}${key}`, child]]
      : flatten(child, `${path}${key}.`)
  )
}

function parse(message: string, language: Language): Node[] {
  return new IntlMessageFormat(message, language).getAst()
}

/** The nodes of a message and of all its branches. */
function everyNode(nodes: Node[]): Node[] {
  return nodes.flatMap((node) => [
    node,
    ...("options" in node
      ? Object.values(node.options).flatMap(({ value }) => everyNode(value))
      : []),
    ...("children" in node ? everyNode(node.children) : []),
  ])
}

function argumentsOf(nodes: Node[]): string[] {
  const LITERAL = 0
  const names = everyNode(nodes).flatMap((node) =>
    node.type !== LITERAL && "value" in node ? [String(node.value)] : []
  )
  return [...new Set(names)].sort()
}

/** The forms of each plural; exact ones (`=0`) come in addition. */
function pluralsOf(nodes: Node[]): string[][] {
  return everyNode(nodes).flatMap((node) =>
    "pluralType" in node
      ? [
          Object.keys(node.options)
            .filter((form) => !form.startsWith("="))
            .sort(),
        ]
      : []
  )
}
