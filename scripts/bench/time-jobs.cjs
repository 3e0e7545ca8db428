// `medusa exec` loads what it runs with require, in the shop's own process.
module.exports.default = async (given) => {
  const { default: timeJobs } = await import("./time-jobs.ts")
  await timeJobs(given)
}
