/** The exam scheme (考试评分方案): versioned parameters of components and experience, approved by a second person. */
package kejing.exam.scheme;
