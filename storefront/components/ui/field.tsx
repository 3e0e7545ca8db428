import type { ComponentProps, ReactNode } from "react"
import { classNames } from "./class-names"

const CONTROL =
  "min-h-12 w-full rounded-eased border bg-plaster px-3 py-2 text-base text-kohl placeholder:text-reed"

type FieldProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** Shown after the label, for example "optional". */
  note?: ReactNode
  className?: string
}

type ControlIds = {
  id: string
  "aria-describedby"?: string
  "aria-invalid"?: true
}

/** Label, hint and error around one control. */
function Field({
  id,
  label,
  hint,
  error,
  note,
  className,
  children,
}: FieldProps & { children: (control: ControlIds) => ReactNode }) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(
    (part) => typeof part === "string"
  )
  return (
    <div className={classNames("flex flex-col gap-1.5", className)}>
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
        {note && (
          // The space keeps the label's last Arabic letter from joining it.
          <span className="ms-1 font-normal text-reed"> {note}</span>
        )}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-reed">
          {hint}
        </p>
      )}
      {children({
        id,
        ...(describedBy.length
          ? { "aria-describedby": describedBy.join(" ") }
          : {}),
        ...(error ? { "aria-invalid": true as const } : {}),
      })}
      {error && (
        <p
          id={`${id}-error`}
          className="text-sm font-semibold text-pomegranate"
        >
          {error}
        </p>
      )}
    </div>
  )
}

function controlClasses(error: ReactNode) {
  return classNames(CONTROL, error ? "border-pomegranate" : "border-reed")
}

/** A labelled text input; `id` is also its name unless `name` says otherwise. */
export function InputField({
  id,
  label,
  hint,
  error,
  note,
  className,
  ...input
}: FieldProps & Omit<ComponentProps<"input">, keyof FieldProps>) {
  return (
    <Field {...{ id, label, hint, error, note }} {...optional(className)}>
      {(control) => (
        <input
          name={id}
          {...input}
          {...control}
          className={controlClasses(error)}
        />
      )}
    </Field>
  )
}

/** A labelled text area. */
export function TextareaField({
  id,
  label,
  hint,
  error,
  note,
  className,
  ...textarea
}: FieldProps & Omit<ComponentProps<"textarea">, keyof FieldProps>) {
  return (
    <Field {...{ id, label, hint, error, note }} {...optional(className)}>
      {(control) => (
        <textarea
          name={id}
          rows={4}
          {...textarea}
          {...control}
          className={controlClasses(error)}
        />
      )}
    </Field>
  )
}

/** A labelled native select; `children` are its options. */
export function SelectField({
  id,
  label,
  hint,
  error,
  note,
  className,
  children,
  ...select
}: FieldProps & Omit<ComponentProps<"select">, keyof FieldProps>) {
  return (
    <Field {...{ id, label, hint, error, note }} {...optional(className)}>
      {(control) => (
        <select
          name={id}
          {...select}
          {...control}
          className={controlClasses(error)}
        >
          {children}
        </select>
      )}
    </Field>
  )
}

function optional(className: string | undefined) {
  return className ? { className } : {}
}
