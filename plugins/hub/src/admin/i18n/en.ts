export const en = {
  title: "Hub",
}
