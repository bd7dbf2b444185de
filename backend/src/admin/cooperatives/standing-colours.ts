/** How a cooperative stands, as a colour of the dashboard's. */
export const standingColours = {
  applied: "grey",
  verified: "green",
  refused: "red",
  suspended: "orange",
  closed: "grey",
} as const
