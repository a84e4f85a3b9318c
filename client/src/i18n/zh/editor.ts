/** The words of the Cypher editor, in Chinese. */
export const editor = {
  "editor.keys":
    "Ctrl-Enter 运行光标处的语句或所选内容，Ctrl-Shift-Enter 全部运行，Ctrl-空格 补全，Shift-Alt-F 排版。Tab 缩进；先按 Esc 再按 Tab 离开编辑器。",
  "editor.placeholder": "在这里写 Cypher，例如 MATCH (n) RETURN n LIMIT 25",
  "editor.marks": "{{count}} 处提示",
  "editor.marks.none": "没有发现问题",
  "editor.mark.line": "第 {{line}} 行",
  "editor.mark.error": "错误",
  "editor.mark.warning": "注意",
  "editor.mark.info": "提示",
  "editor.mark.own": "引擎原文",
  "editor.fix": "改为 {{name}}",
} as const;
