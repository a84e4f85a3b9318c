/** Numbers that the article gives, each stored as X, XBound, XUnit and XUnitEn. */
export const POLICY_FIGURES = ["chains", "groups", "exampleYears"] as const;
export const PROJECT_FIGURES = ["dailyTrains", "dailyPassengers", "travelHours", "cities"] as const;

/** Optional fields that are only worth having together: both languages, a figure with its unit. */
const TOGETHER: readonly (readonly string[])[] = [
  ["note", "noteEn"],
  ["role", "roleEn"],
  ...[...POLICY_FIGURES, ...PROJECT_FIGURES].map((name) => [
    name,
    `${name}Bound`,
    `${name}Unit`,
    `${name}UnitEn`,
  ]),
];

/** The fields that a record lacks although it has one that belongs with them. */
export function missingTogether(record: object): string[] {
  return TOGETHER.filter((fields) => fields.some((field) => field in record)).flatMap((fields) =>
    fields.filter((field) => !(field in record)),
  );
}
