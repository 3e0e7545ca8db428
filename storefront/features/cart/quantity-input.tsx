"use client"

/** A quantity that sends its form when the person has finished typing. */
export function QuantityInput({
  quantity,
  label,
}: {
  quantity: number
  label: string
}) {
  return (
    <input
      name="quantity"
      type="text"
      inputMode="numeric"
      pattern="[0-9٠-٩]{1,3}"
      maxLength={3}
      defaultValue={quantity}
      aria-label={label}
      required
      onBlur={({ currentTarget }) => {
        if (currentTarget.value !== String(quantity)) {
          currentTarget.form?.requestSubmit()
        }
      }}
      className="tabular h-11 w-12 border-x border-line bg-transparent text-center text-base"
    />
  )
}
