const made = `
  statementsOrCommands statementOrCommand preparsedStatement preparserKeyword preparserOption statement queryWithLocalDefinitions nextStatement
  regularQuery union singleQuery clause endOfFile
  matchClause patternList pattern anonymousPattern patternElement pathPatternNonEmpty nodePattern relationshipPattern
  pathLength shortestPathPattern arrowLine leftArrow rightArrow properties
  labelExpression labelExpression4 labelExpression3 labelExpression2 labelExpression1
  withClause returnClause returnBody returnItems returnItem whereClause orderBy orderItem ascToken descToken skip limit
  unwindClause subqueryClause subqueryScope
  expression expression11 expression10 expression9 expression8 expression7 comparisonExpression6 expression6 expression5
  expression4 expression3 expression2 expression1 parenthesizedExpression postFix property propertyKeyName
  literal stringLiteral numberLiteral listLiteral map parameter parameterName
  functionInvocation functionName namespace functionArgument countStar trimFunction
  caseExpression caseAlternative extendedCaseExpression extendedCaseAlternative extendedWhen
  listComprehension listItemsPredicate reduceExpression mapProjection mapProjectionElement
  patternComprehension patternExpression existsExpression countExpression
  variable symbolicVariableNameString escapedSymbolicVariableNameString unescapedSymbolicVariableNameString
  symbolicNameString escapedSymbolicNameString unescapedSymbolicNameString unescapedSymbolicNameString_
`;
const rules: ReadonlySet<string> = new Set(made.split(/\s+/));

/** True for a rule of the grammar that means nothing beside the constructs and shapes that are looked up. */
export const isPlain = (rule: string): boolean => rules.has(rule);
