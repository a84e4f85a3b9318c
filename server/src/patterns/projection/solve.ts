/** Solves a symmetric positive definite system in place, by Cholesky; what is numerically nothing is left at 0. */
export const solve = (matrix: Float64Array, right: Float64Array): void => {
  const size = right.length;
  const at = (row: number, column: number): number => matrix[row * size + column] as number;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = at(row, column);
      for (let k = 0; k < column; k += 1) sum -= at(row, k) * at(column, k);
      if (row === column) matrix[row * size + row] = sum > 1e-300 ? Math.sqrt(sum) : Infinity;
      else matrix[row * size + column] = sum / at(column, column);
    }
  }
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] as number;
    for (let k = 0; k < row; k += 1) sum -= at(row, k) * (right[k] as number);
    right[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row] as number;
    for (let k = row + 1; k < size; k += 1) sum -= at(k, row) * (right[k] as number);
    right[row] = sum / at(row, row);
  }
};
