/** Taking files in (文件导入): what all imports of this service share. */
package kejing.performance.load;
