/** The words of the workbench, in Chinese. */
export const workbench = {
  "workbench.title": "Cypher 工作台",
  "workbench.button": "Cypher",
  "workbench.text": "Cypher 文本",
  "workbench.run": "运行",
  "workbench.cancel": "停止",
  "workbench.close": "收起工作台",
} as const;
