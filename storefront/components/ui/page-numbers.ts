/** First, last and the neighbours of the current page; `null` is a gap. */
export function pageNumbers(page: number, pageCount: number) {
  const wanted = new Set([1, page - 1, page, page + 1, pageCount])
  const numbers = [...wanted]
    .filter((number) => number >= 1 && number <= pageCount)
    .sort((left, right) => left - right)
  return numbers.flatMap((number, index): (number | null)[] => {
    const previous = numbers[index - 1]
    return previous !== undefined && number - previous > 1
      ? [null, number]
      : [number]
  })
}
