/** Tells whether a card number is whole: 12 to 19 digits whose last one checks the others. */
export function isLuhnValid(number: string): boolean {
  if (!/^\d{12,19}$/.test(number)) {
    return false
  }
  const sum = [...number].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
