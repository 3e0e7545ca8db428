type Parameters = { params: Promise<{ size: string }> }

export const dynamicParams = false

/** The sizes that the shop's pages were found to have. */
export function generateStaticParams() {
  const sizes = process.env.BENCH_SIZES ?? "0"
  return sizes.split(",").map((size) => ({ size }))
}

/** A page of about so many bytes: text stands twice in what Next sends. */
export default async function Page({ params }: Parameters) {
  const { size } = await params
  return <p>{"zellige ".repeat(Math.round(Number(size) / 2 / 8))}</p>
}
