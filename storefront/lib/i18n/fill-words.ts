/**
 * Puts values in the places of a ready sentence, `{name}`, where a client leaf
 * knows them only later. Sentences that bend with a number stay on the server.
 */
export function fillWords(
  sentence: string,
  values: Record<string, string | number>
): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    String(values[name] ?? place)
  )
}
