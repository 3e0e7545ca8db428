/** Plain text of the catalogue: an empty line starts a new paragraph. */
export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph) => (
    <p key={paragraph.slice(0, 40)} className="mb-4 last:mb-0">
      {paragraph}
    </p>
  ))
}
